package jp.mokuteki.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import jp.mokuteki.formats.flows.ManifestFlow;

/** Where the answers to the flows of a manifest come from. */
interface FlowAnswers {
    /** Gives an answer for each flow, in order, in the shape that a decision preview has over HTTP. */
    List<JsonNode> answer(List<ManifestFlow> flows);
}
