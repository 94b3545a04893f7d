/** The history of the example, which an empty record is filled with where that is asked for. */
@NullMarked
package org.vpshr.examples.ministry.example;

import org.jspecify.annotations.NullMarked;
