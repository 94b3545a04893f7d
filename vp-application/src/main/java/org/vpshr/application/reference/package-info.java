/**
 * What can be said to the record: each command with its fields, the rules that it meets and a line to copy, and each rule.
 * All of it is read off the code, or is data that a test holds against the code. Begin with {@link
 * org.vpshr.application.reference.Vocabulary}.
 */
@NullMarked
package org.vpshr.application.reference;

import org.jspecify.annotations.NullMarked;
