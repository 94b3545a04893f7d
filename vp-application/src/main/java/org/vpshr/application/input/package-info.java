/**
 * What comes in from outside: contributions in files, opened once and parsed once, each error with its place. What is
 * decided about them is not known here. Begin with {@link org.vpshr.application.input.ContributionFile}.
 */
@NullMarked
package org.vpshr.application.input;

import org.jspecify.annotations.NullMarked;
