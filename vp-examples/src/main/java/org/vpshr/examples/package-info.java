/** What runs on the library. */
@NullMarked
package org.vpshr.examples;

import org.jspecify.annotations.NullMarked;
