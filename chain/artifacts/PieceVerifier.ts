/** ABI and creation code of the contract PieceVerifier. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "verify",
  "inputs": [
   {
    "name": "store",
    "type": "tuple",
    "internalType": "struct Possession",
    "components": [
     {
      "name": "seed",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "subject",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "root",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "height",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "size",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "leaves",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "before",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   },
   {
    "name": "counts",
    "type": "uint64[]",
    "internalType": "uint64[]"
   },
   {
    "name": "proofs",
    "type": "tuple[]",
    "internalType": "struct LeafProof[]",
    "components": [
     {
      "name": "leaf",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "error",
  "name": "NotAsked",
  "inputs": [
   {
    "name": "count",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "leaf",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotProven",
  "inputs": [
   {
    "name": "count",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "leaf",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongHeight",
  "inputs": [
   {
    "name": "height",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x608080604052346015576104a0908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63d9a1310114610024575f80fd5b34610258577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161012081126102585760e0136102585760e43567ffffffffffffffff81116102585761007c90369060040161033e565b906101043567ffffffffffffffff81116102585761009e90369060040161033e565b926024359290916064359060c4359060443590368190037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1019060a43580156004355f5b8a81106100eb57005b6100fe6100f9828d8d61036f565b61037f565b8c7fffffffffffffffff000000000000000000000000000000000000000000000000604051926020840192868452604085015260c01b16606083015260488252608082019180831067ffffffffffffffff841117610311578592604052519020906102e45784900688811080156102cf575b610289578d82101561025c578160051b8601358781121561025857860160208101908b61019d83836103ce565b90500361021c57906101c8916101bd6101b68d86610394565b92826103ce565b92909135908c610422565b156101d657506001016100e2565b67ffffffffffffffff6101ed6100f9848f8f61036f565b7f8aeb4e8c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8b91610227916103ce565b9190507f7efabb1a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff6102a06100f9848f8f61036f565b7f902158b9000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b506102da8982610394565b6084351115610170565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9181601f840112156102585782359167ffffffffffffffff8311610258576020808501948460051b01011161025857565b919081101561025c5760051b0190565b3567ffffffffffffffff811681036102585790565b919082039182116103a157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610258570180359067ffffffffffffffff821161025857602001918160051b3603831361025857565b9392909182841c610497579260051b81015b808210610442575050501490565b90919260208460051b169081526020833591185260205f60408160025afa156102585760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3f5f51169360011c920190610434565b50505050505f9056" as const
