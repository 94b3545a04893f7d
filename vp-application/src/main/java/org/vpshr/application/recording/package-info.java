/**
 * From a command or a file of contributions to its receipt, in one transaction: permitted, completed, decided,
 * appended, and the same once where it bears an id. Begin with {@link org.vpshr.application.recording.Recording}.
 */
@NullMarked
package org.vpshr.application.recording;

import org.jspecify.annotations.NullMarked;
