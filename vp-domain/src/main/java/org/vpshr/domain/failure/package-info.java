/**
 * What goes wrong, by kind: what people and systems that use the record are told, with the remedy. What is wrong with the
 * program itself is not told by these. Nothing here knows who throws it. Begin with {@link
 * org.vpshr.domain.failure.Failure}.
 */
@NullMarked
package org.vpshr.domain.failure;

import org.jspecify.annotations.NullMarked;
