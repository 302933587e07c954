package io.gsonfire;

import com.google.gson.GsonBuilder;

/** Replaces gson-fire without its extensions, which the generated code uses only for discriminators. */
public class GsonFireBuilder {
    public GsonBuilder createGsonBuilder() {
        return new GsonBuilder();
    }
}
