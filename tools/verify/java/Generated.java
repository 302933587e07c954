package javax.annotation;

/** The annotation on generated code, which Java included up to version 10. */
public @interface Generated {
    String[] value();

    String date() default "";

    String comments() default "";
}
