/** What is published, as others get it: each jar looked into, and how it calls itself. */
@NullMarked
package org.vpshr.examples.release;

import org.jspecify.annotations.NullMarked;
