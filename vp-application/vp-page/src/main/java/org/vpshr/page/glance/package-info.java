/** The years of a government at a glance, and the pictures of its record. Begin with {@link org.vpshr.page.glance.GlancePage}. */
@NullMarked
package org.vpshr.page.glance;

import org.jspecify.annotations.NullMarked;
