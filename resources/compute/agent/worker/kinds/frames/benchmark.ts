/** What a machine measures itself by, before it offers to render: reflections, shadows, patterns and solids, in about a second. */
import type { Frame } from '../../../../messages/kinds/frames.ts'

export const BENCHMARK_FRAME: Frame = { width: 200, height: 150, frame: 0, frames: 1, smooth: true }

export const BENCHMARK_SCENE = `#version 3.7;
global_settings { assumed_gamma 1.0 max_trace_level 8 }
camera { location <0, 4, -9> look_at <0, 1, 0> }
light_source { <6, 10, -6> color rgb 1 area_light <2,0,0>, <0,0,2>, 3, 3 }
background { color rgb <.2, .3, .5> }
plane { y, 0 texture { pigment { checker color rgb .9, color rgb .1 } finish { reflection .3 } } }
#declare I = 0;
#while (I < 24)
  difference {
    sphere { <4 * cos(I * pi / 12), 1 + sin(I), 4 * sin(I * pi / 12)>, .8 }
    cylinder { <-9, 1, 0>, <9, 1, 0>, .3 }
    texture { pigment { marble turbulence .6 color_map { [0 color rgb <1, .8, .6>] [1 color rgb <.5, .2, .1>] } }
      finish { phong .6 reflection .25 } }
  }
  #declare I = I + 1;
#end
sphere { <0, 1.4, 0>, 1.4 texture { pigment { color rgbt <.9, 1, .95, .8> } finish { reflection .2 } } interior { ior 1.5 } }
`
