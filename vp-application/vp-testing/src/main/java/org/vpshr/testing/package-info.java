/**
 * For the tests of whoever embeds the library: a record in memory, time travel over its reports, the contract of a store, and
 * legal histories by chance. Begin with {@link org.vpshr.testing.VpTest}.
 */
@NullMarked
package org.vpshr.testing;

import org.jspecify.annotations.NullMarked;
