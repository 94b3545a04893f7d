/**
 * What is looked at in a command before it is decided, beside the rules of its subject: whether what it names is known, of
 * the register, the templates and the guidelines, and whether texts and fields agree. Begin with {@link
 * org.vpshr.application.scrutiny.Scrutiny}.
 */
@NullMarked
package org.vpshr.application.scrutiny;

import org.jspecify.annotations.NullMarked;
