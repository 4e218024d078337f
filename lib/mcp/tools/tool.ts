import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { UsageError } from "../../errors.ts";
import { withinTime } from "../limits.ts";
import type { Sources } from "../sources.ts";

/** One question that an assistant may ask, with what it takes and gives. Tools only read. */
export interface Tool<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  answer(input: z.infer<I>, sources: Sources): Promise<z.infer<O>>;
}

/** A tool whose arguments and answer nobody needs to know: what a list of tools holds. */
export type AnyTool = { register(server: McpServer, sources: Sources, onFailure: (failure: unknown) => void): void };

/** Makes a tool of its parts: what is wrong with a question comes back as an error that the assistant can read. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(tool: Tool<I, O>): AnyTool {
  return {
    register(server, sources, onFailure) {
      const { name, title, description, input, output } = tool;
      const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
      const config = { title, description, inputSchema: input as z.ZodObject, outputSchema: output as z.ZodObject };
      server.registerTool(name, { ...config, annotations }, async (given): Promise<CallToolResult> => {
        try {
          const answer = await withinTime(tool.answer(given as z.infer<I>, sources));
          return { structuredContent: answer, content: [{ type: "text", text: JSON.stringify(answer) }] };
        } catch (failure) {
          if (failure instanceof UsageError) return failed(failure.message);
          onFailure(failure);
          return failed("the question could not be answered; the log of the server says why");
        }
      });
    },
  };
}

function failed(reason: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text: reason }] };
}
