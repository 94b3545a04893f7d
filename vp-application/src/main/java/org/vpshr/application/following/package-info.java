/**
 * To be told of what is recorded, live and from the first event on: followers with a durable position, each for an audience
 * that it declares. Begin with {@link org.vpshr.application.following.Subscription}; what works behind it is in {@code
 * following.work}.
 */
@NullMarked
package org.vpshr.application.following;

import org.jspecify.annotations.NullMarked;
