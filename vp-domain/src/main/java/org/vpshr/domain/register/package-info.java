/** Organisations with dated names and persons by reference. No name of a person is kept in a state here, so that none outlives an erasure. Begin with {@link org.vpshr.domain.register.RegisteredOrganisation}. */
@NullMarked
package org.vpshr.domain.register;

import org.jspecify.annotations.NullMarked;
