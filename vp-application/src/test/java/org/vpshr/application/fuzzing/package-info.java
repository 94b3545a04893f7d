/**
 * Whatever comes from outside is read by something that says what it is or why not: each such parser is given what is nearly
 * valid, as often as there is time for. Begin with {@link org.vpshr.application.fuzzing.Fuzzing}.
 */
@NullMarked
package org.vpshr.application.fuzzing;

import org.jspecify.annotations.NullMarked;
