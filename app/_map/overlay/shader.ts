import { GROUPS } from "#lib/query/categories";
import type { KINDS } from "./instances.ts";

/** Instances in a row of the texture that holds their numbers, four to a texel. */
export const INSTANCES_PER_ROW = 256;
/** Two triangles. */
export const CORNERS_PER_INSTANCE = 6;

/**
 * Places each instance's square and hands its numbers on, which it reads from a texture by the number of the corner:
 * software WebGL draws instances of WebGL one by one.
 */
export const VERTEX_SHADER = `#version 300 es
precision highp float;
uniform highp sampler2D instances;
uniform vec2 size;
out vec2 at;
out vec2 atlasAt;
flat out vec4 numbers;
flat out vec4 sharesA;
flat out vec4 sharesB;
const vec2 CORNERS[${CORNERS_PER_INSTANCE}] = vec2[](
  vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(-1, 1), vec2(1, -1), vec2(1, 1));
void main() {
  int instance = gl_VertexID / ${CORNERS_PER_INSTANCE};
  vec2 corner = CORNERS[gl_VertexID % ${CORNERS_PER_INSTANCE}];
  ivec2 texel = ivec2(instance % ${INSTANCES_PER_ROW} * 4, instance / ${INSTANCES_PER_ROW});
  vec4 box = texelFetch(instances, texel, 0);
  numbers = texelFetch(instances, texel + ivec2(1, 0), 0);
  sharesA = texelFetch(instances, texel + ivec2(2, 0), 0);
  sharesB = texelFetch(instances, texel + ivec2(3, 0), 0);
  at = corner * box.zw;
  vec2 page = box.xy + at;
  atlasAt = sharesA.xy + (corner * 0.5 + 0.5) * sharesA.zw;
  gl_Position = vec4(page.x / size.x * 2.0 - 1.0, 1.0 - page.y / size.y * 2.0, 0.0, 1.0);
}`;

/** What all kinds draw one pixel with: by distances from an outline. */
const COMMON = `#version 300 es
precision highp float;
in vec2 at;
in vec2 atlasAt;
flat in vec4 numbers;
flat in vec4 sharesA;
flat in vec4 sharesB;
uniform sampler2D atlas;
uniform vec3 groups[${GROUPS}];
uniform vec3 surface;
uniform vec3 ink;
uniform float pixel;
out vec4 colour;

const float TURN = 6.2831853;

// How much of a pixel lies inside of an outline at a distance (negative: inside).
float cover(float distance) { return clamp(0.5 - distance / pixel, 0.0, 1.0); }

float roundedBox(vec2 point, vec2 reach, float corner) {
  vec2 outside = abs(point) - reach + corner;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - corner;
}

vec3 groupAt(float share) {
  if (share < sharesA.x) return groups[0];
  if (share < sharesA.y) return groups[1];
  if (share < sharesA.z) return groups[2];
  if (share < sharesA.w) return groups[3];
  if (share < sharesB.x) return groups[4];
  if (share < sharesB.y) return groups[5];
  return groups[6];
}

`;

/** The colour of one pixel of a kind, and its opacity. */
const COLOURS: Readonly<Record<Exclude<keyof typeof KINDS, "sprite">, string>> = {
  donut: `
  float radius = numbers.y;
  float far = length(at);
  float share = fract(atan(at.x, -at.y) / TURN + 1.0);
  vec3 inside = mix(surface, groupAt(share), cover(radius - 4.5 - far) * cover(far - radius));
  return vec4(inside, cover(far - radius - 1.5));`,
  badge: `
  vec2 reach = numbers.yz;
  float edge = roundedBox(at, reach, 5.0);
  float share = clamp((at.x + reach.x) / (2.0 * reach.x), 0.0, 0.9999);
  vec3 inside = mix(surface, groupAt(share), cover(reach.y - 4.5 - at.y));
  inside = mix(inside, groups[int(numbers.w + 0.5)], cover(abs(edge) - 0.75));
  return vec4(inside, cover(edge - 0.75));`,
  square: `
  float edge = roundedBox(at, numbers.yz, 1.5);
  vec3 inside = mix(surface, groups[int(numbers.w + 0.5)], cover(edge));
  return vec4(inside, cover(edge - 1.5));`,
  ring: `
  float away = abs(length(at) - numbers.y);
  return vec4(mix(surface, ink, cover(away - 1.25)), cover(away - 2.5));`,
  circle: `
  float radius = numbers.y;
  float far = length(at);
  float dash = fract(atan(at.y, at.x) / TURN * max(8.0, floor(TURN * radius / 9.0)));
  float edge = cover(abs(far - radius) - 0.7) * step(dash, 0.55);
  float opacity = max(0.12 * cover(far - radius), edge);
  return vec4(groups[int(numbers.z + 0.5)], opacity);`,
  leader: `
  vec2 way = numbers.yz;
  float along = clamp(dot(at, way) / max(dot(way, way), 0.001), -1.0, 1.0);
  return vec4(groups[int(numbers.w + 0.5)], 0.9 * cover(length(at - way * along) - 0.6));`,
};

/** Draws one pixel of a mark. Each kind has its own: software WebGL takes every branch of a shader for every pixel. */
export function fragmentShader(kind: keyof typeof KINDS): string {
  if (kind === "sprite") return `${COMMON}void main() { colour = texture(atlas, atlasAt); }`;
  return `${COMMON}
vec4 drawn() {${COLOURS[kind]}
}
void main() {
  vec4 plain = drawn();
  colour = vec4(plain.rgb * plain.a, plain.a);
}`;
}
