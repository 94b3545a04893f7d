/** What is the same on every page: head, ways to the other pages, foot. Nothing here reads the record. */
@NullMarked
package org.vpshr.page.frame;

import org.jspecify.annotations.NullMarked;
