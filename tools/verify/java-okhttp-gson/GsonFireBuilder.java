package io.gsonfire;

import com.google.gson.GsonBuilder;

/** A stand-in for gson-fire without its extensions, which the generated code uses only for discriminators. */
public class GsonFireBuilder {
    public GsonBuilder createGsonBuilder() {
        return new GsonBuilder();
    }
}
