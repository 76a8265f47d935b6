package org.pacta.corpus.pull;

import java.net.URI;

/**
 * A whole file as a server gave it; its bytes are in the part file.
 *
 * @param address the address that answered, after redirects
 * @param mediaType as the server said it, without parameters, lower case; empty where it did not
 * @param charset as the server said it; empty where it did not
 * @param etag empty where there is none
 * @param lastModified empty where there is none
 */
record Fetched(URI address, String mediaType, String charset, String etag, String lastModified) {}
