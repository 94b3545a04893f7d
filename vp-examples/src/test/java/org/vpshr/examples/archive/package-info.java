/** What is archived, read without this library. */
@NullMarked
package org.vpshr.examples.archive;

import org.jspecify.annotations.NullMarked;
