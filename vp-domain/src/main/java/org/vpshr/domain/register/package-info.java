/** Organisations with dated names and persons by reference. Begin with {@link org.vpshr.domain.register.RegisteredOrganisation}. */
@NullMarked
package org.vpshr.domain.register;

import org.jspecify.annotations.NullMarked;
