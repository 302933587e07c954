package io.gsonfire;

/** Replaces gson-fire. The generated code imports it, but uses it only for discriminators. */
public interface TypeSelector<T> {
}
