/** What is the same on every page of the application: head, ways to the other pages, forms that only we can have made. */
@NullMarked
package org.vpshr.examples.ministry.frame;

import org.jspecify.annotations.NullMarked;
