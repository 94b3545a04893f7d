/**
 * The contents of attachments beside their events: taken in with them, lying as the texts lie that tell of them, read and
 * checked by their digests. Begin with {@link org.vpshr.application.attachment.AttachmentKeeping}.
 */
@NullMarked
package org.vpshr.application.attachment;

import org.jspecify.annotations.NullMarked;
