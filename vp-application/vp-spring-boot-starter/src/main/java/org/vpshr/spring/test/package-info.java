/** A test of what an application does with a record, and of nothing else of it. Begin with {@link org.vpshr.spring.test.RecordTest}. */
@NullMarked
package org.vpshr.spring.test;

import org.jspecify.annotations.NullMarked;
