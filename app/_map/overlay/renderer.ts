import type { Palette } from "#lib/picture/palette";
import { GROUP_ORDER } from "#lib/query/columns";
import { ATLAS_SIDE, type Atlas, createAtlas } from "./atlas.ts";
import { INSTANCE_NUMBERS, type Instances } from "./instances.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./shader.ts";

/** Draws instances with one call of WebGL 2. */
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

const NUMBER_BYTES = 4;
const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** Makes a renderer of a canvas. Throws where the browser has no WebGL 2. */
export function createRenderer(canvas: HTMLCanvasElement, palette: Palette): Renderer {
  const gl = canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true });
  if (!gl) throw new Error("the browser has no WebGL 2");
  const program = link(gl);
  // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not of React
  gl.useProgram(program);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  gl.uniform3fv(uniform("groups"), new Float32Array(GROUP_ORDER.flatMap((group) => rgb(palette.groups[group]))));
  gl.uniform3fv(uniform("surface"), rgb(palette.surface));
  gl.uniform3fv(uniform("ink"), rgb(palette.text));

  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const location of [1, 2, 3, 4]) {
    gl.enableVertexAttribArray(location);
    const offset = (location - 1) * 4 * NUMBER_BYTES;
    gl.vertexAttribPointer(location, 4, gl.FLOAT, false, INSTANCE_NUMBERS * NUMBER_BYTES, offset);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);

  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ATLAS_SIDE, ATLAS_SIDE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  const atlas = createAtlas(palette, (image, x, y) =>
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, image),
  );
  const [size, pixel] = [uniform("size"), uniform("pixel")];

  return {
    atlas,
    resize(width, height, ratio) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.uniform2f(size, width, height);
      gl.uniform1f(pixel, 1 / ratio);
    },
    draw({ numbers, length }) {
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (length === 0) return;
      gl.bufferData(gl.ARRAY_BUFFER, numbers.subarray(0, length * INSTANCE_NUMBERS), gl.DYNAMIC_DRAW);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, CORNERS.length / 2, length);
    },
    release() {
      gl.deleteTexture(texture);
      gl.deleteBuffer(corners);
      gl.deleteBuffer(buffer);
      gl.deleteProgram(program);
    },
    dispose: () => gl.getExtension("WEBGL_lose_context")?.loseContext(),
  };
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
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
