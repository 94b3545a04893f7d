/** The Netherlands' history as data, and how it is taken into a store. */
@NullMarked
package org.vpshr.examples.netherlands;

import org.jspecify.annotations.NullMarked;
