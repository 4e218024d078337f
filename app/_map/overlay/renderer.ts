import type { Palette } from "#lib/picture/palette";
import { GROUP_ORDER } from "#lib/query/columns";
import { ATLAS_SIDE, type Atlas, createAtlas } from "./atlas.ts";
import { INSTANCE_NUMBERS, type Instances, KINDS } from "./instances.ts";
import { CORNERS_PER_INSTANCE, fragmentShader, INSTANCES_PER_ROW, VERTEX_SHADER } from "./shader.ts";

/** Draws instances by WebGL 2, those of a kind in one call. */
export interface Renderer {
  readonly atlas: Atlas;
  /** Pixels of the page and how many of the canvas stand for one of them. */
  resize(width: number, height: number, ratio: number): void;
  draw(instances: Instances): void;
  /** Gives back what it took of the canvas, which another renderer may use then. */
  release(): void;
  /** Gives back the canvas's whole context: browsers grant a page only some. */
  dispose(): void;
}

/** Texels of an instance in the texture that holds its numbers, and units of both textures. */
const TEXELS = INSTANCE_NUMBERS / 4;
const UNITS = { atlas: 0, instances: 1 } as const;

interface Program {
  readonly program: WebGLProgram;
  readonly size: WebGLUniformLocation | null;
  readonly pixel: WebGLUniformLocation | null;
}

/** Makes a renderer of a canvas. Throws where the browser has no WebGL 2. */
export function createRenderer(canvas: HTMLCanvasElement, palette: Palette): Renderer {
  const gl = canvas.getContext("webgl2", { antialias: false, depth: false, premultipliedAlpha: true });
  if (!gl) throw new Error("the browser has no WebGL 2");
  const groups = new Float32Array(GROUP_ORDER.flatMap((group) => rgb(palette.groups[group])));
  const programOf = (kind: keyof typeof KINDS): Program => {
    const program = link(gl, fragmentShader(kind));
    gl.useProgram(program);
    const uniform = (name: string) => gl.getUniformLocation(program, name);
    gl.uniform3fv(uniform("groups"), groups);
    gl.uniform3fv(uniform("surface"), rgb(palette.surface));
    gl.uniform3fv(uniform("ink"), rgb(palette.text));
    for (const [name, unit] of Object.entries(UNITS)) gl.uniform1i(uniform(name), unit);
    return { program, size: uniform("size"), pixel: uniform("pixel") };
  };
  const programs = new Map(
    (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => [KINDS[kind] as number, programOf(kind)]),
  );
  const table = createTable(gl);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);

  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + UNITS.atlas);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ATLAS_SIDE, ATLAS_SIDE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  const atlas = createAtlas(palette, (image, x, y) => {
    gl.activeTexture(gl.TEXTURE0 + UNITS.atlas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, image);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  });

  return {
    atlas,
    resize(width, height, ratio) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      gl.viewport(0, 0, canvas.width, canvas.height);
      for (const { program, size, pixel } of programs.values()) {
        // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not of React
        gl.useProgram(program);
        gl.uniform2f(size, width, height);
        gl.uniform1f(pixel, 1 / ratio);
      }
    },
    draw(instances) {
      // Before the drawing begins, which it would break in two.
      table.fill(instances);
      gl.clear(gl.COLOR_BUFFER_BIT);
      instances.visitRuns((kind, first, count) => {
        gl.useProgram(programs.get(kind)?.program ?? null);
        gl.drawArrays(gl.TRIANGLES, first * CORNERS_PER_INSTANCE, count * CORNERS_PER_INSTANCE);
      });
    },
    release() {
      gl.deleteTexture(texture);
      table.release();
      for (const { program } of programs.values()) gl.deleteProgram(program);
    },
    dispose: () => gl.getExtension("WEBGL_lose_context")?.loseContext(),
  };
}

/** A texture that holds the numbers of instances, and grows with them. */
function createTable(gl: WebGL2RenderingContext) {
  const texture = gl.createTexture();
  const width = INSTANCES_PER_ROW * TEXELS;
  let height = 0;
  gl.activeTexture(gl.TEXTURE0 + UNITS.instances);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return {
    fill({ numbers, length }: Instances): void {
      gl.activeTexture(gl.TEXTURE0 + UNITS.instances);
      const rows = Math.ceil(length / INSTANCES_PER_ROW);
      if (rows === 0) return;
      if (rows > height) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, rows, 0, gl.RGBA, gl.FLOAT, null);
      height = Math.max(height, rows);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, rows, gl.RGBA, gl.FLOAT, numbers);
    },
    release: () => gl.deleteTexture(texture),
  };
}

function link(gl: WebGL2RenderingContext, fragments: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, fragments],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("WebGL gives no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    const log = gl.getShaderInfoLog(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(`a shader cannot be compiled: ${log}`);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new Error(`the shaders cannot be linked: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

/** Parts from 0 to 1 of a colour such as `#b83c00`. */
function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
