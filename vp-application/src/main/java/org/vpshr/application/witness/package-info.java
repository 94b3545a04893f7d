/**
 * What stands outside of a record and bears witness to it: how far it went when it was seen last, the key by which it is
 * signed, the clock of the machine. Begin with {@link org.vpshr.application.witness.Witness}.
 */
@NullMarked
package org.vpshr.application.witness;

import org.jspecify.annotations.NullMarked;
