/** What a government did in a country in a year, in figures. No text of an entry lives here. Begin with {@link org.vpshr.projections.countryyear.CountryYears}. */
@NullMarked
package org.vpshr.projections.countryyear;

import org.jspecify.annotations.NullMarked;
