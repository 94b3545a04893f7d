/**
 * Histories of governments as data, and how they are taken into a store. Begin with {@link
 * org.vpshr.examples.history.ExampleHistory}.
 */
@NullMarked
package org.vpshr.examples.history;

import org.jspecify.annotations.NullMarked;
