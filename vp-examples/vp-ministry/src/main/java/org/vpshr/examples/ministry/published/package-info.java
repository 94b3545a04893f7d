/** The pages of the record: for everybody as the public sees it, for whoever has signed in as far as they read. */
@NullMarked
package org.vpshr.examples.ministry.published;

import org.jspecify.annotations.NullMarked;
