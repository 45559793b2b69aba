/** ABI and creation code of the contract NetworkFactory. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "codeHash_",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "codeHash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashOf",
  "inputs": [
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "launch",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "window",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
      "type": "tuple",
      "internalType": "struct OracleSetConfig",
      "components": [
       {
        "name": "bondAsset",
        "type": "address",
        "internalType": "contract IERC20"
       },
       {
        "name": "minBond",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "activationDelay",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "unbondingTime",
        "type": "uint64",
        "internalType": "uint64"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   },
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "network",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "NetworkLaunched",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "network",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   },
   {
    "name": "payment",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "treasury",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "genesis",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create3EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_WrongCode",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60a034605e57601f61168238819003918201601f19168301916001600160401b03831184841017606257808492602094604052833981010312605e575160805260405161160b9081610077823960805181818161010301526102e80152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630ea603a314610221578063155472851461012657806318edaaf2146100cd5763ede6ff1714610046575f80fd5b346100ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca576004359067ffffffffffffffff82116100ca5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100ca5760206100c2836004016111e5565b604051908152f35b80fd5b50346100ca57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346100ca5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca5760043573ffffffffffffffffffffffffffffffffffffffff8116810361021d5760243567ffffffffffffffff811161021957366023820112156102195780600401359267ffffffffffffffff84116100ca5736602485840101116100ca5760a06101c48560248501866110bd565b610217604051809273ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565bf35b8280fd5b5080fd5b34610c695760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610c695767ffffffffffffffff60043511610c69576102c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60043536030112610c695767ffffffffffffffff60243511610c695760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60243536030112610c69576102d7610e36565b506102e66024356004016111e5565b7f0000000000000000000000000000000000000000000000000000000000000000808203610d7e5761032661031f600480350180610e60565b90336110bd565b61041c61040e61033a600480350180610e60565b61034960046024350180610e60565b92909161035a600480350180610e60565b6103dc610374602460049994993501600435600401610e60565b919073ffffffffffffffffffffffffffffffffffffffff60208d015116926103ac6040519b8c96606060208901526080880191610f58565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0868403016040870152610f58565b906060830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286610df5565b610416610f96565b9161146c565b61058a73ffffffffffffffffffffffffffffffffffffffff82511665ffffffffffff73ffffffffffffffffffffffffffffffffffffffff60808501511679ffffffffffffffffffffffffffffffffffffffffffffffffffff610482606460043501610f22565b73ffffffffffffffffffffffffffffffffffffffff6104a661018460043501611295565b916104b66101c4600435016112bc565b94604051976020890152604088015216606086015267ffffffffffffffff6104e260e4600435016112cf565b16608086015267ffffffffffffffff610500610104600435016112cf565b1660a0860152610124600435013560c086015267ffffffffffffffff61052b610144600435016112cf565b1660e086015261016460043501356101008601521661012084015216610140820152610140815261055e61016082610df5565b61056c600480350180610e60565b61057f6024803501602435600401610e60565b929091610416610fd1565b610598606460043501610f22565b73ffffffffffffffffffffffffffffffffffffffff606083015116906105c260c460043501610f43565b6040516105ce81610dac565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c60043536030112610c695767ffffffffffffffff65ffffffffffff926107f39573ffffffffffffffffffffffffffffffffffffffff6040519661063388610dac565b61064160e4600435016112cf565b8852610652610104600435016112cf565b602089015261012460043501356040890152610673610144600435016112cf565b606089015261016460043501356080890152878652166020850152604084015260a46004350135606084015216608082015279ffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff8651166106e6604460043501610f22565b73ffffffffffffffffffffffffffffffffffffffff8060208a015116916107126101a460043501611295565b9367ffffffffffffffff608061072d6101c4600435016112bc565b98816040519c8d6020868351169101528d6040866020840151169101528d606060408301519101528d8286606084015116910152015160a08d01528560208201511660c08d01528560408201511660e08d015260608101516101008d01520151166101208a015261014089015216610160870152610180860152166101a0840152166101c08201526101c081526107c66101e082610df5565b6107d4600480350180610e60565b6107e8608460243501602435600401610e60565b929091610416611082565b610801604460043501610f22565b61081061026460043501610eb1565b906108af6101e4600435019167ffffffffffffffff61024460043501946fffffffffffffffffffffffffffffffff61084787610f43565b9173ffffffffffffffffffffffffffffffffffffffff6040519516602086015216604084015216606082015260608152610882608082610df5565b610890600480350180610e60565b6108a4604460243501602435600401610e60565b92909161041661100c565b73ffffffffffffffffffffffffffffffffffffffff6080840151169161028460043501926108e284600435600401610ece565b9290916108fa6102a460043501600435600401610ece565b93909460405190873573ffffffffffffffffffffffffffffffffffffffff8116809103610c6957602083015261020460043501938435956fffffffffffffffffffffffffffffffff8716809703610c6957610a5a986fffffffffffffffffffffffffffffffff986109bf610a4897610a1b96889667ffffffffffffffff6109a26109ef98610a4d9f60408c015282610997610224600435016112cf565b1660608c01526112cf565b16608089015260a088015260e060c08801526101008701916112e4565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08584030160e08601526112e4565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610df5565b610a29600480350180610e60565b610a3d606460243501602435600401610e60565b929091610416611047565b610eb1565b1692600435600401610ece565b838194925002928184041490151715610d51577f7e1f9cd5899c5b30c6a85a9f21349f73f2bdb4d34736ad12b267d0b96c42f65c610a9c600480350180610e60565b67ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff610acb604460049695963501610f22565b169373ffffffffffffffffffffffffffffffffffffffff610af0608460043501610f22565b610b16610b0160e460043501610f43565b93604051966101408852610140880191610f58565b96610b6a602087018c73ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60c08601521660e08401521661010082015260a460043501356101208201528033930390a281610c6d575b505073ffffffffffffffffffffffffffffffffffffffff60608201511690813b15610c69575f80926004604051809581937f3c7a3aff0000000000000000000000000000000000000000000000000000000083525af1918215610c5e5760a092610c4e575b50610217604051809273ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b5f610c5891610df5565b5f610bfa565b6040513d5f823e3d90fd5b5f80fd5b610c7690610f22565b9073ffffffffffffffffffffffffffffffffffffffff60608401511690604051917f23b872dd000000000000000000000000000000000000000000000000000000005f523360045260245260445260205f60648180865af19060015f5114821615610d30575b6040525f60605215610cee5780610b95565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516610d4857823b15153d15161690610cdc565b503d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f202b417d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a0810190811067ffffffffffffffff821117610dc857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610dc857604052565b60405190610e4382610dac565b5f6080838281528260208201528260408201528260608201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610c69570180359067ffffffffffffffff8211610c6957602001918136038313610c6957565b356fffffffffffffffffffffffffffffffff81168103610c695790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610c69570180359067ffffffffffffffff8211610c6957602001918160051b36038313610c6957565b3573ffffffffffffffffffffffffffffffffffffffff81168103610c695790565b3567ffffffffffffffff81168103610c695790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b60405190610fa5604083610df5565b600582527f746f6b656e0000000000000000000000000000000000000000000000000000006020830152565b60405190610fe0604083610df5565b600882527f656d697373696f6e0000000000000000000000000000000000000000000000006020830152565b6040519061101b604083610df5565b600882527f72656769737472790000000000000000000000000000000000000000000000006020830152565b60405190611056604083610df5565b600982527f6f7261636c6553657400000000000000000000000000000000000000000000006020830152565b60405190611091604083610df5565b600a82527f736574746c656d656e74000000000000000000000000000000000000000000006020830152565b73ffffffffffffffffffffffffffffffffffffffff80926110dc610e36565b50816110f96110f46110ec610f96565b888588611336565b6113e8565b95816111546110f46111176110f461110f610fd1565b86898c611336565b9761112e6110f461112661100c565b878a85611336565b946111456110f461113d611047565b838b86611336565b9761114e611082565b92611336565b9581604051996111638b610dac565b16895216602088015216604086015216606084015216608082015290565b92919267ffffffffffffffff8211610dc857604051916111c9601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184610df5565b829481845281830111610c69578281602093845f960137010152565b6111f96111f28280610e60565b3691611181565b60208151910120906112116111f26020830183610e60565b60208151910120906112296111f26040830183610e60565b60208151910120906112596111f26112476111f26060850185610e60565b60208151910120926080810190610e60565b6020815191012091604051936020850195865260408501526060840152608083015260a082015260a0815261128f60c082610df5565b51902090565b3579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610c695790565b3565ffffffffffff81168103610c695790565b359067ffffffffffffffff82168203610c6957565b916020908281520191905f905b8082106112fe5750505090565b90919283359073ffffffffffffffffffffffffffffffffffffffff8216809203610c69576020816001938293520194019201906112f1565b9261128f91926020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8461139960405198899673ffffffffffffffffffffffffffffffffffffffff8489019c168c52606060408901526080880191610f58565b93838686030160608701528051918291828752018786015e5f86828601015201160103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610df5565b73ffffffffffffffffffffffffffffffffffffffff6055600b61146993604051907f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd604083015260208201523081520160ff81532016600160155260145261d6945f5273ffffffffffffffffffffffffffffffffffffffff6017601e201690565b90565b9161147e916114d19395949533611336565b91602080604051968388948386019889378401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101855284610df5565b8251156115ad5760405160208101907f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf3000000008252601c8152611512603c82610df5565b8051156115855751905ff59173ffffffffffffffffffffffffffffffffffffffff831615611558575f918291519082855af11561155857600160155260145261d6945f52565b3d610c5e577fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4ca249dc000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ffa7edf27000000000000000000000000000000000000000000000000000000005f5260045ffdfea264697066735822122092379aa2af99a70fc17eb32bef1fbcf4ea69cc7d3af3e9f9cf0ab83d50b360e764736f6c63430008230033" as const
