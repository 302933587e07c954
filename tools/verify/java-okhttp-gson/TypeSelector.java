package io.gsonfire;

/** A stand-in for gson-fire. The generated code imports it, but uses it only for discriminators. */
public interface TypeSelector<T> {
}
