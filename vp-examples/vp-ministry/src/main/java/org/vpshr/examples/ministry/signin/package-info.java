/** How one signs in and out, how often one may try, and which pages are for whom. */
@NullMarked
package org.vpshr.examples.ministry.signin;

import org.jspecify.annotations.NullMarked;
