/**
 * What recording would do: what would be refused and why, what a person should look at, and what would read otherwise then.
 * Begin with {@link org.vpshr.application.supposition.Supposition}.
 */
@NullMarked
package org.vpshr.application.supposition;

import org.jspecify.annotations.NullMarked;
