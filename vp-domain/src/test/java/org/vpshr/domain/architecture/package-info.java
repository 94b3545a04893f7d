/** What the code may know of, and why; the rules of the domain and those that it shares with the views. */
@NullMarked
package org.vpshr.domain.architecture;

import org.jspecify.annotations.NullMarked;
