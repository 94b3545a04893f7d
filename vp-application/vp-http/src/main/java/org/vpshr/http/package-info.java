/**
 * Calls to the record over HTTP, without a server: a {@link org.vpshr.http.Request} goes in, a {@link
 * org.vpshr.http.Response} comes out, and nothing is known of what carries them. Begin with {@link org.vpshr.http.RecordApi}.
 * Whoever asks is known by the {@link org.vpshr.http.ActorResolver} of the host; there is no call without one.
 */
@NullMarked
package org.vpshr.http;

import org.jspecify.annotations.NullMarked;
