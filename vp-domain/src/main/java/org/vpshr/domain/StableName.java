package org.vpshr.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a command is written and an event is stored, and which templates select by. It stays when the
 * record is renamed in Java or moved to another package.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StableName {

    /** {@return the home and the word, as in {@code workinggroup.MemberJoined}} */
    String value();

    /**
     * {@return the version of its fields, which goes up when they change; what was stored before is then lifted when it
     * is read}
     */
    int version() default 1;
}
