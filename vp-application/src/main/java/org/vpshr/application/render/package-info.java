/**
 * Answers as documents: one class for each format, one {@code of} for each answer. What prints an answer holds what the
 * answer holds and decides nothing. Begin with {@link org.vpshr.application.render.Markdown}.
 */
@NullMarked
package org.vpshr.application.render;

import org.jspecify.annotations.NullMarked;
