package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.PurposeOfUse;
import org.junit.jupiter.api.Test;

/** The table as linked data, read by a JSON-LD processor that may fetch nothing. */
class JsonLdTableTest {
    private static final String DPV = "https://w3id.org/dpv#";
    private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    /** The terms of DPV 2.3 that are used; each is defined in its {@code dpv.ttl}. */
    private static final Set<String> TERMS = Set.of(
            "PersonalDataProcess",
            "Purpose",
            "PersonalData",
            "LegalBasis",
            "Consent",
            "LegalObligation",
            "DataController",
            "DataProcessor",
            "ThirdParty",
            "DataSource",
            "Use",
            "Share",
            "Obtain",
            "hasProcess",
            "hasPurpose",
            "hasProcessing",
            "hasPersonalData",
            "hasLegalBasis",
            "hasRecipient",
            "hasDataSource",
            "hasDataController",
            "hasName");

    private record Triple(String predicate, String object) {}

    private static List<Triple> triples() throws JsonLdError {
        String text = JsonLdTable.write(Fixtures.published(Fixtures.theSocietysRevision()));
        var triples = new ArrayList<Triple>();
        JsonLd.toRdf(JsonDocument.of(new StringReader(text)))
                .loader((url, options) -> {
                    throw new AssertionError("fetches " + url);
                })
                .provide(new RdfQuadConsumer() {
                    @Override
                    public RdfQuadConsumer quad(
                            String subject,
                            String predicate,
                            String object,
                            String datatype,
                            String language,
                            String direction,
                            String graph) {
                        triples.add(new Triple(predicate, object));
                        return this;
                    }
                });
        return triples;
    }

    private static Stream<String> objects(List<Triple> triples, String predicate) {
        return triples.stream()
                .filter(triple -> triple.predicate().equals(predicate))
                .map(Triple::object);
    }

    @Test
    void every_purpose_is_a_process_with_its_purpose_letter_for_letter() throws JsonLdError {
        List<Triple> triples = triples();

        Set<String> labels = objects(triples, LABEL).collect(Collectors.toSet());

        assertThat(objects(triples, DPV + "hasProcess")).hasSize(38);
        assertThat(objects(triples, DPV + "hasPurpose")).hasSize(38);
        assertThat(labels)
                .containsAll(Fixtures.theSocietysRevision().table().purposes().stream()
                        .map(PurposeOfUse::text)
                        .toList());
    }

    @Test
    void all_terms_of_the_vocabulary_exist_in_it_and_each_is_used() throws JsonLdError {
        var used = new TreeSet<String>();
        for (Triple triple : triples()) {
            Stream.of(triple.predicate(), triple.object())
                    .filter(value -> value.startsWith(DPV))
                    .map(value -> value.substring(DPV.length()))
                    .forEach(used::add);
        }

        assertThat(used).containsExactlyInAnyOrderElementsOf(TERMS);
    }

    @Test
    void nothing_is_lost_for_want_of_a_term() throws JsonLdError {
        List<Triple> triples = triples();

        assertThat(objects(triples, "urn:mokuteki:ns:state").filter("DECLARED_NONE"::equals))
                .hasSize(24);
        assertThat(objects(triples, "http://purl.org/dc/terms/identifier"))
                .contains(Fixtures.theSocietysRevision().table().contentHash().toString(), "6.receive.4");
        assertThat(objects(triples, DPV + "hasLegalBasis")).isNotEmpty();
    }
}
