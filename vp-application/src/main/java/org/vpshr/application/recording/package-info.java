/**
 * How commands are taken in: each once however often it is given, only on a record that is understood whole, and all of
 * what comes together or nothing of it. What a command says is decided in the domain. Begin with {@link
 * org.vpshr.application.recording.Recording}.
 */
@NullMarked
package org.vpshr.application.recording;

import org.jspecify.annotations.NullMarked;
