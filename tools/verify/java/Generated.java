package javax.annotation;

/** What the generated code is marked with. Java had it up to version 10. */
public @interface Generated {
    String[] value();

    String date() default "";

    String comments() default "";
}
