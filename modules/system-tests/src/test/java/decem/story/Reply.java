package decem.story;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;

/** What came back. */
record Reply(int status, String body, HttpHeaders headers) {

  List<String> all(String header) {
    return headers.allValues(header);
  }

  /** Path and question of the address to which the caller is sent; empty when to none. */
  String leadsTo() {
    return headers
        .firstValue("location")
        .map(URI::create)
        .map(
            address ->
                address.getRawPath()
                    + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
        .orElse("");
  }
}
