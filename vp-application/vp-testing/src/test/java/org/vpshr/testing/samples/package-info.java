/** The samples of the guide to testing, as somebody else would write them. */
@NullMarked
package org.vpshr.testing.samples;

import org.jspecify.annotations.NullMarked;
