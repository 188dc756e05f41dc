/**
 * The launcher: reads the settings, locks the home, starts PostgreSQL where none is configured,
 * migrates every room, boots the server with the one application in it, and ends all of it in
 * order. It speaks on the console in short lines; everything else goes to the log in the home.
 *
 * <p>{@link decem.server.Entry} alone is compiled for Java 17, so that an old java gets a sentence
 * and not a stack trace.
 */
@NullMarked
package decem.server;

import org.jspecify.annotations.NullMarked;
