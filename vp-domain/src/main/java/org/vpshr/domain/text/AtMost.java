package org.vpshr.domain.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where less may be said at once than elsewhere: the elements of a list, or how great a number is. The bounds stand in {@link Extent}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AtMost {
    /** {@return the most that may be said: how many elements of a list, or how great a number} */
    long value();
}
