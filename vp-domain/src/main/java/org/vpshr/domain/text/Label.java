package org.vpshr.domain.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that names something and tells nothing: a code, a slug, a unit. Every other text of a record is a free text,
 * which is stored beside its event and can be sealed or destroyed; a term stands in the event itself and stays for good.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {}
