/**
 * What comes in from outside: contributions in files, read line by line, each error with its place. Begin with {@link
 * org.vpshr.application.input.Contributions}.
 */
@NullMarked
package org.vpshr.application.input;

import org.jspecify.annotations.NullMarked;
