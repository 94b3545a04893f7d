/** The page of the whole life of an entry. Begin with {@link org.vpshr.page.life.LifePage}. */
@NullMarked
package org.vpshr.page.life;

import org.jspecify.annotations.NullMarked;
